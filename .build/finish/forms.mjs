// The questionnaires as pages of their own, for paper and for browsers that run no programs.

// Writes them into the site; gives what the edition in one file needs of each.
export function forms() {
  return [];
}
