const WORK: unique symbol = Symbol('how the properties are worked out');

type Work<Lazy> = { readonly [Key in keyof Lazy]: () => Lazy[Key] };

/**
 * Properties that are worked out when they are first asked for. They are an object's own, so that spreading it copies their values.
 *
 * Getters in an object literal would do the same and be new functions for each object. V8 ties such functions to the object's shape, and shapes are
 * freed late: every project and snapshot that an edit replaces would stay in memory, with all that was looked at in it, for a good while.
 */
export function lazily<Lazy extends object>(
  ...keys: readonly (keyof Lazy & string)[]
): <Base extends object>(base: Base, work: Work<Lazy>) => Base & Lazy {
  const properties: PropertyDescriptorMap = {};
  for (const key of keys) {
    properties[key] = {
      enumerable: true,
      get(this: { readonly [WORK]: Work<Lazy> }) {
        return this[WORK][key]();
      },
    };
  }
  return <Base extends object>(base: Base, work: Work<Lazy>) => {
    const object = Object.defineProperties({ ...base }, properties);
    return Object.defineProperty(object, WORK, { value: work }) as Base & Lazy;
  };
}
