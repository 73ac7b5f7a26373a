import { ledgerOf, type LedgerSources } from '../content/facts/ledger.ts';
import { readNotModelled } from '../content/facts/notModelled.ts';
import { factsFileErrorText, readFacts } from '../content/facts/read.ts';
import { isRuleGroup, type RuleGroup } from '../content/facts/ruleIds.ts';
import { ruleNamedByCase, rulesNamedByTests } from '../content/facts/rulesNamed.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { worldFileErrorText } from '../world/file/fileError.ts';
import { EXIT, type Command, type Surroundings } from './command.ts';
import { groupReport, standingJson, type GroupStandings } from './ledgerReport.ts';

const FACTS = 'lessons/facts';
const CASES = 'lessons/cases';
const NOT_MODELLED = 'lessons/not-modelled.yaml';
const TESTS = ['src', 'reference'];
const ALL_GROUPS: readonly RuleGroup[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];

export const ledger = {
  name: 'ledger',
  usage: '[--json] [GROUP…]',
  summary: 'tells which rules of AWS have a fact and a test, and which the lab does not model',
  help: [
    'Goes through the rules of each group, of all unless some are named: a rule is covered when it has a fact and a test or',
    'case that carries its id. Reads lessons, src and reference below the folder that it is started in.',
    '',
    '  --json   prints one JSON list of rules instead of text',
    '',
    'Exit code 0: every rule is covered or listed as not modelled. 1: one is neither, or both. 2: a file cannot be read.',
    '',
  ].join('\n'),
  run: runLedger,
} satisfies Command;

function runLedger(args: readonly string[], around: Surroundings): number {
  const { groups, json, unknown } = argumentsOf(args);
  if (unknown !== null) {
    around.err(`ledger: ${unknown}\nusage: ledger ${ledger.usage}\n`);
    return EXIT.unusable;
  }
  const sources = readSources(around);
  if (!sources.ok) {
    around.err(sources.error.map((line) => `${line}\n`).join(''));
    return EXIT.unusable;
  }
  const reports: readonly GroupStandings[] = groups.map((group) => ({
    group,
    standings: ledgerOf(group, sources.value),
  }));
  const standings = reports.flatMap((each) => each.standings);
  around.out(
    json ? `${JSON.stringify(standings.map(standingJson), null, 2)}\n` : reports.map(groupReport).join('\n'),
  );
  return standings.every(({ status }) => status === 'covered' || status === 'notModelled')
    ? EXIT.ok
    : EXIT.failed;
}

function argumentsOf(args: readonly string[]): {
  groups: readonly RuleGroup[];
  json: boolean;
  unknown: string | null;
} {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const names = args.filter((arg) => !arg.startsWith('-'));
  const flag = flags.find((each) => each !== '--json');
  const name = names.find((each) => !isRuleGroup(each));
  const groups = [...new Set(names.filter(isRuleGroup))];
  return {
    groups: groups.length > 0 ? groups : ALL_GROUPS,
    json: flags.includes('--json'),
    unknown:
      flag !== undefined
        ? `unknown flag ${flag}`
        : name !== undefined
          ? `unknown group ${JSON.stringify(name)}; groups are the letters A to I`
          : null,
  };
}

/** Facts, list and names of tests, or a line for everything that keeps them from being read. */
function readSources(around: Surroundings): Result<LedgerSources, readonly string[]> {
  const factsFiles = filesBelow(FACTS, /\.yaml$/, around);
  if (!factsFiles.ok) return factsFiles;
  const facts = readFacts(factsFiles.value);
  if (!facts.ok) return err(facts.error.map((error) => `${FACTS}/${factsFileErrorText(error)}`));
  const list = around.readFile(NOT_MODELLED);
  if (!list.ok) return err([`${NOT_MODELLED}: ${list.error}`]);
  const notModelled = readNotModelled(list.value);
  if (!notModelled.ok) return err(notModelled.error.map((error) => worldFileErrorText(error, NOT_MODELLED)));
  const proofs = readProofs(around);
  if (!proofs.ok) return proofs;
  const ids = new Set(facts.value.map(({ id }) => id));
  return ok({ facts: ids, notModelled: notModelled.value, proofs: proofs.value });
}

function readProofs(around: Surroundings): Result<LedgerSources['proofs'], readonly string[]> {
  const cases = around.listFiles(CASES);
  if (!cases.ok) return err([`${CASES}: ${cases.error}`]);
  const proofs = new Map<string, string[]>();
  const add = (id: string, file: string): void => void proofs.set(id, [...(proofs.get(id) ?? []), file]);
  for (const folder of TESTS) {
    const tests = filesBelow(folder, /\.test\.tsx?$/, around);
    if (!tests.ok) return tests;
    for (const [file, source] of tests.value) {
      for (const id of rulesNamedByTests(source)) add(id, `${folder}/${file}`);
    }
  }
  for (const file of cases.value) {
    const id = ruleNamedByCase(file);
    if (id !== null) add(id, `${CASES}/${file}`);
  }
  return ok(proofs);
}

/** Texts of the files below a folder whose path matches, by their path from there. */
function filesBelow(
  folder: string,
  matching: RegExp,
  around: Surroundings,
): Result<ReadonlyMap<string, string>, readonly string[]> {
  const listed = around.listFiles(folder);
  if (!listed.ok) return err([`${folder}: ${listed.error}`]);
  const texts = new Map<string, string>();
  for (const file of listed.value.filter((each) => matching.test(each))) {
    const text = around.readFile(`${folder}/${file}`);
    if (!text.ok) return err([`${folder}/${file}: ${text.error}`]);
    texts.set(file, text.value);
  }
  return ok(texts);
}
