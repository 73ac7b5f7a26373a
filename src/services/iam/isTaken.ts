/** Whether a name is taken: names are unique in an account ignoring case. */
export const isTaken = (items: readonly { readonly name: string }[], name: string): boolean => {
  const wanted = name.toLowerCase();
  return items.some((item) => item.name.toLowerCase() === wanted);
};
