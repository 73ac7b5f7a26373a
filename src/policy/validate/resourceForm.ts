import { splitArn } from '../arnPattern.ts';
import { IAM_RESOURCE_TYPES } from '../iamResourceTypes.ts';
import { PARTITIONS } from '../partitions.ts';
import { broken, type GrammarRule } from './rule.ts';

/**
 * C-022: a resource is a lone `*` or an ARN whose service is named, and whose type, in ARNs of IAM, is spelled out. The
 * policies of API Gateway may leave out what comes before `execute-api:/`.
 */
export const resourceForm: GrammarRule = ({ statements }, kind) =>
  kind === 'trust'
    ? []
    : statements.flatMap(({ resource, notResource }) =>
        [resource, notResource].flatMap(
          (element) =>
            element?.values.flatMap(({ value, span }) => {
              const fault = kind === 'resource' && value.startsWith('execute-api:/') ? null : faultOf(value);
              return fault ? [broken('grammar.resourceForm', 'C-022', span, { resource: value, fault })] : [];
            }) ?? [],
        ),
      );

/** What is wrong with a resource: no ARN, its partition, its service, missing parts, or the type of an IAM resource. */
export type ResourceFault = 'noArn' | 'partition' | 'service' | 'parts' | 'region' | 'iamType';

function faultOf(resource: string): ResourceFault | null {
  if (/^\*+$/.test(resource)) return null;
  const [arn, partition = '', service, ...rest] = resource.split(':');
  if (arn !== 'arn') return 'noArn';
  if (service === undefined || service === '' || /[*?]/.test(service)) return 'service';
  if (!PARTITIONS.has(partition) && !/[*?]/.test(partition)) return 'partition';
  const parts = splitArn(resource);
  // A `*` that ends its part stands for parts that are left out.
  if (!parts) return rest.some((part) => part.endsWith('*')) ? null : 'parts';
  return service === 'iam' ? iamFault(parts) : null;
}

function iamFault([, , , region = '', , resource = '']: readonly string[]): ResourceFault | null {
  if (region !== '' && region !== '*') return 'region';
  if (resource === '*' || resource === 'root') return null;
  const type = resource.slice(0, Math.max(resource.indexOf('/'), 0));
  return IAM_RESOURCE_TYPES.includes(type) ? null : 'iamType';
}
