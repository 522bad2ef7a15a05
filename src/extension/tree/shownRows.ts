/** What the rows of a view have in common. */
export interface Row {
  /** Unique in the view and stable from one analysis to the next. */
  readonly id: string;
}

/** What the editor draws of a row. */
export interface Drawing {
  readonly text: string;
  /** Whether rows can stand below it. */
  readonly opens: boolean;
}

/** How a row looks. */
export interface Look extends Drawing {
  /** All that the text is made of: as long as each of it is the same thing, so is the look. Nothing, where that is not known. */
  readonly of: readonly unknown[];
}

interface Shown<Node> {
  readonly node: Node;
  /** How it looked when it was last drawn. */
  look: Look | undefined;
  /** Ids of the rows below it, once the editor has asked for them. */
  below: readonly string[] | undefined;
}

/**
 * The rows that a view has handed to the editor. The editor knows a row by its object, so each keeps its object as long as its id is there, and
 * only its values are brought up to date. A new analysis can then name the few rows that changed instead of having the whole view drawn again.
 */
export class ShownRows<Node extends Row> {
  private readonly rows = new Map<string, Shown<Node>>();
  private top: readonly string[] | undefined;

  /** Remembers the rows below a row, or the top rows, and gives them back as the objects the editor knows. */
  keep(parent: Node | undefined, fresh: readonly Node[]): Node[] {
    const before = this.below(parent) ?? [];
    const kept = fresh.map((node) => this.keepOne(node).node);
    const ids = kept.map(({ id }) => id);
    const now = new Set(ids);
    for (const id of before) if (!now.has(id)) this.forget(id);
    const shown = parent && this.rows.get(parent.id);
    if (shown) shown.below = ids;
    if (!parent) this.top = ids;
    return kept;
  }

  /** Remembers how a row was drawn. */
  drawn(node: Node, look: Look): void {
    const shown = this.rows.get(node.id);
    if (shown) shown.look = look;
  }

  /**
   * Brings what is shown up to date.
   *
   * @param childrenOf the rows as they are now
   * @param madeOf what the look of a row is made of now
   * @param drawingOf how it looks, asked only where that may be another look than before
   * @returns the rows that must be drawn again, each with all below it; `undefined` among them stands for the whole view
   */
  changed(
    childrenOf: (node: Node | undefined) => readonly Node[],
    madeOf: (node: Node) => Look['of'],
    drawingOf: (node: Node) => Drawing,
  ): readonly (Node | undefined)[] {
    const changed: (Node | undefined)[] = [];
    const compare = (parent: Node | undefined) => {
      const before = this.below(parent);
      if (!before) return;
      const fresh = childrenOf(parent);
      if (fresh.length !== before.length || fresh.some(({ id }, at) => id !== before[at])) {
        changed.push(parent);
        return;
      }
      for (const each of fresh) {
        const shown = this.keepOne(each);
        const of = madeOf(shown.node);
        if (shown.look && !isMadeOf(shown.look, of)) {
          const drawing = drawingOf(shown.node);
          // A row that could not be opened stays so for the editor, until those beside it are drawn again with it.
          if (shown.look.opens !== drawing.opens) {
            changed.push(parent);
            return;
          }
          if (shown.look.text !== drawing.text) {
            changed.push(shown.node);
            continue;
          }
          shown.look = { ...drawing, of };
        }
        compare(shown.node);
      }
    };
    compare(undefined);
    return changed;
  }

  private below(parent: Node | undefined): readonly string[] | undefined {
    return parent ? this.rows.get(parent.id)?.below : this.top;
  }

  private keepOne(fresh: Node): Shown<Node> {
    const known = this.rows.get(fresh.id);
    if (known) {
      Object.assign(known.node, fresh);
      return known;
    }
    const shown: Shown<Node> = { node: fresh, look: undefined, below: undefined };
    this.rows.set(fresh.id, shown);
    return shown;
  }

  private forget(id: string): void {
    const shown = this.rows.get(id);
    this.rows.delete(id);
    for (const below of shown?.below ?? []) this.forget(below);
  }
}

function isMadeOf(look: Look, of: Look['of']): boolean {
  return of.length > 0 && of.length === look.of.length && of.every((each, at) => each === look.of[at]);
}
