/** Asks the host to follow whatever carries this id. */
export type Activate = (id: number) => void;
