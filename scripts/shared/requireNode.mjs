// Imported first by what people start by hand, for its effect: an old Node gets told so instead of a stack trace.
const FLOOR = { major: 20, minor: 19 };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < FLOOR.major || (major === FLOOR.major && minor < FLOOR.minor)) {
  console.error(
    `STS Lab needs Node ${FLOOR.major}.${FLOOR.minor} or newer; this is Node ${process.versions.node}.\n` +
      'Get a current one from https://nodejs.org, or run `nvm install` in this folder, and try again.',
  );
  process.exit(1);
}
