(() => {
  const root = document.documentElement;
  const { kind } = root.dataset;
  root.classList.add("js");
  root.dataset.home = new URL(kind === "story" ? ".." : kind === "file" ? "" : ".", location.href).pathname;
  try {
    const theme = localStorage.getItem("wirelint-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    root.classList.toggle("filtered", sessionStorage.getItem(`wirelint-filter ${root.dataset.home}`) !== null);
  } catch {
    // A browser that keeps nothing follows the system, and shows every story.
  }
})();
