// Which of them has the focus; empty if none has.
() => {
  const index = focusable(looked()).indexOf(document.activeElement);
  return index < 0 ? "" : focusName(document.activeElement, index);
}
