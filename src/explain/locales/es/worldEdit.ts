import type { Interface } from '../../interface.ts';
import { say } from '../../phrase.ts';
import { accounts, counted, number, users } from './counts.ts';

/** Words for editing the world. */
export const WORLD_EDIT: Interface['worldEdit'] = {
  search: 'Buscar en el mundo',
  clear: 'Borrar la búsqueda',
  found: (count) => counted(count, 'coincidencia', 'coincidencias'),
  foundNone: 'Nada en el mundo coincide',
  more: (name) => `Más para ${name}`,
  menuOf: (name) => `Qué se puede hacer con ${name}`,
  keys: 'abre lo que se puede hacer con la línea elegida.',
  addToWorld: 'Añadir al mundo',
  theWorld: 'el mundo',
  rolesGiven: (given, all) =>
    `${number(given)} de ${number(all)} roles; los demás están en la matriz de confianza.`,
  moreSentences: (more) => `Mostrar ${number(more)} más`,

  sections: { add: 'Añadir', change: 'Cambiar' },
  action: {
    rename: 'Cambiar el nombre…',
    duplicate: 'Duplicar',
    remove: 'Eliminar…',
    set: 'Editar los detalles…',
  },
  detach: 'Desasociar…',
  addKind: (kind) => kind.charAt(0).toUpperCase() + kind.slice(1),

  kind: {
    organization: 'organización',
    unit: 'unidad organizativa',
    account: 'cuenta',
    user: 'usuario',
    group: 'grupo',
    role: 'rol',
    policy: 'política administrada',
    oidcProvider: 'proveedor OIDC',
    samlProvider: 'proveedor SAML',
    instanceProfile: 'perfil de instancia',
    bucket: 'bucket',
    resource: 'otro recurso',
    vpcEndpoint: 'punto de conexión de VPC',
    inlinePolicy: 'política insertada',
    attachedPolicy: 'política asociada',
    boundary: 'límite de permisos',
    accessKey: 'clave de acceso',
    resourcePolicy: 'política de recurso',
    endpointPolicy: 'política del punto de conexión',
    scp: 'política de control de servicios (SCP)',
    rcp: 'política de control de recursos (RCP)',
    session: 'sesión',
  },

  title: {
    add: (kind, into) => `Añadir ${kind} en ${into}`,
    attach: (into) => `Asociar una política a ${into}`,
    boundary: (into) => `Límite de permisos de ${into}`,
    rename: (name) => `Cambiar el nombre de ${name}`,
    remove: (name) => `¿Eliminar ${name}?`,
    set: (name) => `Detalles de ${name}`,
  },
  submit: {
    add: 'Añadir',
    attach: 'Asociar',
    rename: 'Cambiar el nombre',
    remove: 'Eliminar',
    set: 'Guardar',
  },
  cancel: 'Cancelar',

  field: {
    name: 'Nombre',
    id: 'ID',
    alias: 'Alias',
    path: 'Ruta',
    description: 'Descripción',
    groups: 'Grupos',
    attachedPolicies: 'Políticas asociadas',
    permissionsBoundary: 'Límite de permisos',
    policyArn: 'Política',
    tags: 'Etiquetas',
    mfa: 'Tiene un dispositivo MFA virtual',
    accessKeys: 'Claves de acceso',
    status: 'Estado',
    maxSessionDuration: 'Duración máxima de la sesión, en segundos',
    url: 'URL del emisor',
    clientIds: 'ID de cliente (audiencias)',
    entityId: 'ID de entidad',
    role: 'Rol',
    bucketName: 'Nombre del bucket',
    arn: 'ARN',
    objects: 'Objetos',
    region: 'Región',
    service: 'Servicio',
    unit: 'Unidad organizativa',
    globalTokenVersion: 'Versión de los tokens de sesión del endpoint global de STS',
    disabledRegions: 'Regiones con el endpoint de STS desactivado',
    optInRegions: 'Regiones opcionales activadas',
    outboundFederation: 'Puede pedir a STS tokens de identidad web para usarlos fuera de AWS',
    managementAccount: 'Cuenta de administración',
    centralizedRootAccess: 'La cuenta de administración puede usar AssumeRoot con las cuentas miembro',
  },
  help: {
    alias: 'Minúsculas, dígitos y guiones. Vacío: ninguno.',
    path: 'Empieza y termina con una barra. Forma parte del ARN.',
    id: 'Único en el mundo.',
    maxSessionDuration: 'De 3600 (una hora) a 43200 (doce horas).',
    url: 'Empieza por https://',
    region: 'Vacío: us-east-1.',
    service: 'Como sts o s3.',
    arn: 'Como arn:aws:sqs:us-east-1:111122223333:orders.',
    entityId: 'Vacío: se forma a partir del nombre.',
  },
  rolePath:
    'AWS no puede cambiar la ruta de un rol: el laboratorio lo elimina y lo crea de nuevo, así que se rompe la confianza en él.',
  optional: 'opcional',
  none: 'Ninguno',
  choose: 'Elegir…',
  outside: 'Fuera de la organización',
  ownPolicies: 'De esta cuenta',
  awsPolicies: 'De AWS',
  keyOf: (what, row) => `${what}, clave ${row}`,
  valueOf: (what, row) => `${what}, valor ${row}`,
  rowOf: (what, row) => `${what}, número ${row}`,
  statusOf: (key) => `Estado de ${key}`,
  newKey: 'Clave nueva, se crea al guardar',
  addRow: {
    groups: 'Añadir a un grupo',
    attachedPolicies: 'Asociar una política',
    tags: 'Añadir una etiqueta',
    clientIds: 'Añadir un ID de cliente',
    disabledRegions: 'Desactivar en una región',
    optInRegions: 'Activar una región',
    objects: 'Añadir un objeto',
    accessKeys: 'Añadir una clave de acceso',
  },
  addOne: 'Añadir',
  removeRow: (what) => `Quitar ${what}`,
  keyStatus: { Active: 'Activa', Inactive: 'Inactiva' },

  problem: (code, expected, found) => {
    if (code === 'name.duplicate') return 'Ya está ocupado. Elige otro.';
    if (code === 'field.missing' || found === '""') return `Esto hace falta: ${expected}.`;
    if (code === 'name.unknown') return `El mundo no tiene tal cosa. Hace falta: ${expected}.`;
    if (code === 'key.form') return `Una clave tiene que ser ${expected}; esta es ${found}.`;
    return `Esto tiene que ser ${expected}; es ${found}.`;
  },
  problems: 'El mundo no se sostendría, así que no se ha cambiado nada.',

  rename: {
    renamed: [
      'Sigue siendo la misma entidad principal con el mismo ID único. Las políticas de confianza que la nombran muestran su ARN nuevo.',
    ],
    madeAnew: [
      'AWS no tiene cambio de nombre para esto. El laboratorio lo elimina y lo crea de nuevo con el otro nombre y otro ID único.',
    ],
    trustBreaks: (roles) =>
      say`La confianza en lo anterior se rompe, digan lo que digan los nombres. Guarda otra vez la política de confianza para confiar en lo nuevo: ${roles}.`,
    bucket: [
      'AWS no tiene cambio de nombre para los buckets. Las políticas que nombran el ARN anterior quedan como están.',
    ],
  },
  remove: {
    plain: ['Deshacer lo recupera.'],
    sessions: (count) => [
      count === 1 ? '1 sesión deja de funcionar.' : `${count} sesiones dejan de funcionar.`,
    ],
    trusting: (roles) =>
      say`Estos roles confían en ello, y después no confían en nadie en su lugar: ${roles}. En algo nuevo con el mismo nombre no se confía.`,
    members: (count) => [`${users(count)} ${count === 1 ? 'sale' : 'salen'} del grupo.`],
    attachments: (count) => [
      `Se quita de ${counted(count, 'lugar', 'lugares')} donde está asociada o es un límite.`,
    ],
    instanceProfiles: (count) => [
      count === 1 ? '1 perfil de instancia pierde su rol.' : `${count} perfiles de instancia pierden su rol.`,
    ],
    accounts: (count) => [`${accounts(count)} ${count === 1 ? 'sube' : 'suben'} a la unidad superior.`],
    organization: ['La organización se va con su cuenta de administración.'],
    account: ['Todo lo que hay en la cuenta se va con ella.'],
    boundary: ['Sin su límite, la entidad principal puede hacer todo lo que permiten sus políticas.'],
  },

  badge: { mfa: 'MFA', active: 'activa', inactive: 'inactiva', management: 'administración' },
  resourcePolicy: 'Política de recurso',
  endpointPolicy: 'Política del punto de conexión',
  scp: 'SCP',
  rcp: 'RCP',
  holds: (role) => `contiene ${role}`,
  done: {
    add: (name) => `Añadido: ${name}.`,
    rename: (name) => `Nombre nuevo: ${name}.`,
    duplicate: (name) => `Creado: ${name}.`,
    remove: (name) => `Eliminado: ${name}.`,
    set: (name) => `Guardado: ${name}.`,
  },
};
