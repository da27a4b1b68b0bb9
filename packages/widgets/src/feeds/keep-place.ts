/** Keeps the focus where a button was that may go with what it does: on the place of its message. */
export const keepPlace = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) currentTarget.closest<HTMLElement>('[role="status"]')?.focus();
};
