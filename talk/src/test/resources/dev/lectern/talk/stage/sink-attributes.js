() =>
  // What each slide, and each stack, says to reveal.js, without what that notes there itself.
  [...document.querySelectorAll(".slides section")].map((section) => {
    const own = /^data-(index-|previous-indexv|background-hash|fragment$)/;
    const attributes = [...section.attributes]
      .filter(({ name }) => name.startsWith("data-") && !own.test(name))
      .map(({ name, value }) => (value ? name + "=" + value : name))
      .sort();
    const name = section.id || "stack of " + section.querySelector("section").id;
    return [name + ":", ...attributes].join(" ");
  })
