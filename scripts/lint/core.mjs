// oxlint rules of our own for the core, where the same world and the same calls give the same bytes on every machine.

/**
 * As much of a syntax tree as these rules look at.
 * @typedef {{ type: string, name: string, callee: Node, arguments: Node[], property: Node, computed: boolean }} Node
 * @typedef {{ report(problem: { node: Node, message: string }): void }} Context
 */

const noMachineClock = {
  create: (/** @type {Context} */ context) => ({
    NewExpression(/** @type {Node} */ node) {
      if (!isDate(node.callee)) return;
      if (node.arguments.length === 0)
        context.report({ node, message: 'new Date() reads the machine’s clock; time is world.clock' });
      if (node.arguments.length > 1)
        context.report({ node, message: 'new Date(y, m, …) reads the machine’s time zone; use Date.UTC' });
    },
    CallExpression(/** @type {Node} */ node) {
      if (isDate(node.callee))
        context.report({ node, message: 'Date() reads the machine’s clock; time is world.clock' });
    },
  }),
};

const LOCAL_TIME =
  /^(?:[gs]et(?:Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds)|getTimezoneOffset|toDateString|toTimeString)$/;

const noMachineLocale = {
  create: (/** @type {Context} */ context) => ({
    CallExpression(/** @type {Node} */ { callee, arguments: { length: given } }) {
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      const { name } = callee.property;
      const say = (/** @type {string} */ message) => context.report({ node: callee.property, message });
      if (LOCAL_TIME.test(name)) say(`${name} reads the machine’s time zone; use its UTC twin`);
      else if (name === 'localeCompare' ? given < 2 : name?.startsWith('toLocale') && given < 1)
        say(`${name} without a locale depends on the machine’s language`);
    },
  }),
};

export default {
  meta: { name: 'core' },
  rules: { 'no-machine-clock': noMachineClock, 'no-machine-locale': noMachineLocale },
};

const isDate = (/** @type {Node} */ { type, name }) => type === 'Identifier' && name === 'Date';
