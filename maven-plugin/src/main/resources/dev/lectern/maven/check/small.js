// Texts smaller than they may be, in pixels of the screen: code, and all other.
({ text, code, scale }) => {
  const findings = [looked(), ...(window.Reveal ? around() : [])]
    .flatMap(texts)
    .filter(({ element }) => !isUnderneath(element))
    .flatMap(({ element, range }) => {
      const size = textSize(element, scale);
      const least = element.closest("pre") ? code : text;
      return size < least - 0.01
        ? [`${size.toFixed(1)}px: "${range.toString().trim()}" in ${named(element.parentElement)}`]
        : [];
    });
  return [...new Set(findings)];
}
