/* What script adds to pages that work without it. */
(() => {
  "use strict";

  const narrow = window.matchMedia("(max-width: 61.99rem)");

  const prepare = (root) => {
    if (narrow.matches) {
      root.querySelectorAll("details[data-fold-when-narrow]").forEach((fold) => fold.removeAttribute("open"));
    }
    root.querySelectorAll("[data-quantity] button").forEach((button) => button.removeAttribute("hidden"));
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-quantity] button");
    if (!button) {
      return;
    }
    const field = button.parentElement.querySelector("input");
    if (button.dataset.step === "1") {
      field.stepUp();
    } else {
      field.stepDown();
    }
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });

  /* What a choice costs is shown at once; without script there is a button for it. */
  document.addEventListener("change", (event) => {
    const update = event.target.matches("[data-update]") && event.target.form.querySelector("button[name=update]");
    if (update) {
      event.target.form.requestSubmit(update);
    }
  });

  /* A form is sent once: the second press of an impatient finger does nothing. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
  });

  document.body.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("meta[name=csrf]");
    if (token && event.detail.verb !== "get") {
      event.detail.headers["X-CSRF-Token"] = token.content;
    }
  });
  document.body.addEventListener("htmx:load", (event) => prepare(event.target));

  prepare(document);
  document.getElementById("form-problems")?.focus();
})();
