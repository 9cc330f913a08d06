// The search page: asks the index in search/ for words, amounts and phrases, with filters. Loaded by that page alone.
"use strict";
(() => {
  const MOST = 30, PLACES = 3, BEFORE = 10, AFTER = 18;
  const form = document.querySelector(".search-form");
  const state = document.getElementById("search-state");
  const list = document.getElementById("results");
  const fields = ["q", "kind", "partner", "event"].map((id) => document.getElementById(id));
  if (!location.protocol.startsWith("http")) {
    state.textContent = "Search needs a web server, and this page was opened from a plain folder. To search here, run “python3 -m http.server” in the folder of the site and open the address that it names. Everything else works without it.";
    return;
  }

  // The index holds `US $1` for `US$1`: a sign is found with and without its currency.
  const apart = (words) => words.replace(/\b([A-Z]{1,3})([$€£])/g, "$1 $2");
  const belongsToNext = (words, at) => /^\(?[A-Z]{1,3}$/.test(words[at]) && /^[$€£]/.test(words[at + 1] ?? "");

  function element(name, text, properties = {}) {
    const made = Object.assign(document.createElement(name), properties);
    if (text) made.textContent = text;
    return made;
  }

  function excerpt(words, hits) {
    const shown = element("p", "", { className: "excerpt" });
    const from = Math.max(0, hits[0] - BEFORE), to = Math.min(words.length, hits[0] + AFTER);
    if (from) shown.append("… ");
    for (let at = from; at < to; at += 1) {
      shown.append(hits.includes(at) ? element("mark", words[at]) : words[at], belongsToNext(words, at) ? "" : " ");
    }
    if (to < words.length) shown.append("…");
    return shown;
  }

  // The places of a page that hold hits: each the last element with an id before them.
  function placesOf(data) {
    const anchors = [...data.anchors].sort((a, b) => a.location - b.location);
    const places = new Map();
    for (const hit of data.locations) {
      const before = anchors.filter((other) => other.location <= hit);
      const id = before.at(-1)?.id ?? "";
      const heading = before.filter((other) => /^h\d$/.test(other.element)).at(-1)?.text;
      const place = places.get(id) ?? { id, name: id.startsWith("passage-") ? "In the text" : heading ?? "Top of the page", hits: [] };
      place.hits.push(hit);
      places.set(id, place);
    }
    return [...places.values()].sort((a, b) => b.hits.length - a.hits.length).slice(0, PLACES);
  }

  function item(data) {
    const words = (data.raw_content ?? data.content).split(/\s+/);
    const url = data.raw_url.replace(/^\//, "");
    const found = element("li");
    const kind = data.filters.kind?.[0] ?? "Page";
    found.append(element("p", [kind, data.meta.about].filter(Boolean).join(" · "), { className: "result-kind" }));
    const title = element("h2");
    title.append(element("a", data.meta.title, { href: url }));
    found.append(title);
    const places = placesOf(data);
    if (url.includes("#") || !places.length) {
      found.append(excerpt(words, data.locations.length ? data.locations : [0]));
      return found;
    }
    const inner = element("ul", "", { className: "places" });
    for (const { id, name, hits } of places) {
      const place = element("li");
      const shown = excerpt(words, hits);
      if (id) shown.prepend(element("a", name, { href: `${url}#${id}` }), ": ");
      place.append(shown);
      inner.append(place);
    }
    found.append(inner);
    return found;
  }

  let asked = 0;
  async function run(pagefind) {
    const turn = (asked += 1);
    const [q, kind, partner, event] = fields.map((field) => field.value.trim());
    const address = new URLSearchParams(Object.entries({ q, kind, partner, event }).filter(([, value]) => value));
    history.replaceState(null, "", address.size ? `?${address}` : location.pathname);
    const filters = Object.fromEntries(Object.entries({ kind, partner, event }).filter(([, value]) => value));
    if (!q && !address.size) { list.replaceChildren(); state.textContent = "Type what to look for, or choose a filter."; return; }
    const answer = await pagefind.search(q ? apart(q) : null, { filters });
    const found = await Promise.all(answer.results.slice(0, MOST).map((result) => result.data()));
    if (turn !== asked) return;
    list.replaceChildren(...found.map(item));
    const count = answer.results.length;
    const shown = count > MOST ? `; the first ${MOST} are shown` : "";
    state.textContent = count ? `${count} result${count === 1 ? "" : "s"}${q ? ` for ${q}` : ""}${shown}` : `Nothing was found${q ? ` for ${q}` : ""}. Try fewer words, or a filter less.`;
  }

  async function begin() {
    const given = new URLSearchParams(location.search);
    for (const field of fields) field.value = given.get(field.id) ?? "";
    state.textContent = "The index is being loaded.";
    const pagefind = await import(new URL("search/pagefind.js", location.href).href);
    await pagefind.options({ baseUrl: "/", excerptLength: 30 });
    await pagefind.init();
    let waiting;
    form.addEventListener("submit", (event) => { event.preventDefault(); run(pagefind); });
    form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => run(pagefind), 150); });
    await run(pagefind);
  }
  begin().catch((error) => { state.textContent = `The search could not be loaded (${error.message}). Everything else works without it.`; });
})();
