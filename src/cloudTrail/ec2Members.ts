import type { Call } from '../call/call.ts';
import type { Member, Shape } from '../operations/shape.ts';
import { loggedMembers, loggedName, loggedTime } from './members.ts';

/*
 * EC2 logs the names of its XML, in which lists are sets of items.
 */

type Members = Readonly<Record<string, unknown>>;

/** Parameters of a request of EC2: instances stand in a set, with what is asked for each. */
export function ec2Parameters({ operation, params }: Call, shapes: readonly Member[]): Members | null {
  const { InstanceIds: ids, ImageId: imageId, MinCount: minCount, MaxCount: maxCount, ...rest } = params;
  const { TagSpecifications: tags, Filters: filters, ...plain } = rest;
  const others = {
    ...loggedMembers(plain, shapes),
    ...(Array.isArray(tags) && { tagSpecificationSet: { items: tags.map(tagSpecification) } }),
    ...(Array.isArray(filters) && { filterSet: { items: filters.map(filter) } }),
  };
  if (operation === 'RunInstances') {
    return { instancesSet: { items: [{ imageId, minCount, maxCount }] }, ...others };
  }
  const set = Array.isArray(ids)
    ? { instancesSet: { items: ids.map((instanceId: unknown) => ({ instanceId })) } }
    : {};
  return { ...set, ...others };
}

const listIn = (value: unknown): readonly Members[] => (Array.isArray(value) ? (value as Members[]) : []);

const tagSpecification = ({ ResourceType: resourceType, Tags: tags }: Members) => ({
  resourceType,
  tags: listIn(tags).map(({ Key: key, Value: value }) => ({ key, value })),
});

const filter = ({ Name: name, Values: values }: Members) => ({
  name,
  valueSet: { items: (Array.isArray(values) ? values : []).map((value: unknown) => ({ value })) },
});

/** An answer of EC2, member by member of its shape. */
export function ec2Elements(members: readonly Member[], answer: Members): Members {
  return Object.fromEntries(
    members.flatMap((member) => {
      const value = answer[member.name];
      const name = member.wireName ?? loggedName(member.name);
      return value === undefined ? [] : [[name, inShape(member, value)]];
    }),
  );
}

function inShape(shape: Shape, value: unknown): unknown {
  if (shape.type === 'list') {
    return { items: Array.isArray(value) ? value.map((item) => inShape(shape.item, item)) : [] };
  }
  if (shape.type === 'structure') return ec2Elements(shape.members, value as Members);
  return shape.type === 'timestamp' ? loggedTime(String(value)) : value;
}
