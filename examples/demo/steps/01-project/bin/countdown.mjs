/** The lines of a countdown that begins with this number of seconds. */
export function countdown(text) {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Error(`"${text}" is not a number of seconds from 1 to 9999`);
  const seconds = Number(text);
  return [...Array.from({ length: seconds }, (_, index) => String(seconds - index)), 'Lift-off!'];
}
