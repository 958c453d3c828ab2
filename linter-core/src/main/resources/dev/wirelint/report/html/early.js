(() => {
  const root = document.documentElement;
  const { kind } = root.dataset;
  root.classList.add("js");
  root.dataset.home = new URL(kind === "story" ? ".." : kind === "file" ? "" : ".", location.href).pathname;
  root.classList.toggle("filtered", window.name === `wirelint-filter ${root.dataset.home}`);
  // Where a script is missing or fails, a page shows what it has.
  addEventListener("error", () => {
    root.classList.remove("filtered");
    root.classList.add("whole");
  }, true);
  try {
    const theme = localStorage.getItem("wirelint-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing follows the system.
  }
})();
