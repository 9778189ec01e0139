/** A ref name as https://git-scm.com/docs/git-check-ref-format allows it, and never an option or a full ref. */
export const refName = /^(?!-|refs\/|.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[^\p{Cc}\s~^:?*[\\]{1,255}$/u;
