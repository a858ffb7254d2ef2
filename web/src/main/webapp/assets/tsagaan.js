/* What script adds to pages that work without it. */
(() => {
  "use strict";

  const narrow = window.matchMedia("(max-width: 61.99rem)");

  const prepare = (root) => {
    if (!narrow.matches && !CSS.supports("selector(::details-content)")) {
      root.querySelectorAll(".facets-fold").forEach((fold) => fold.setAttribute("open", ""));
    }
    root.querySelectorAll("[data-quantity] button").forEach((button) => button.removeAttribute("hidden"));
    if (navigator.geolocation) {
      root.querySelectorAll("[data-locate]").forEach((button) => button.removeAttribute("hidden"));
    }
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

  /* A choice among what was found is made at once, where both are seen together; on a phone there is a button for all of them. */
  document.addEventListener("change", (event) => {
    const chosen = event.target.closest("select, [type=checkbox], [type=radio]");
    if (chosen?.closest("[data-instant]") && !(narrow.matches && chosen.closest(".facets"))) {
      chosen.form.requestSubmit();
    }
  });

  /* A photograph is made smaller before it travels over a weak signal, and sent as soon as it is chosen, or with its form. */
  const LARGE = 1500000;
  const LONGEST_SIDE = 2000;

  const smaller = async (file) => {
    if (!file.type.startsWith("image/") || file.size < LARGE) {
      return file;
    }
    try {
      const image = await createImageBitmap(file, { imageOrientation: "from-image" });
      const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(image.width * scale);
      canvas.height = Math.round(image.height * scale);
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
      return blob ? new File([blob], file.name, { type: "image/jpeg" }) : file;
    } catch {
      return file;
    }
  };

  document.addEventListener("change", async (event) => {
    const input = event.target;
    if (!input.matches("input[type=file]:is([data-send], [data-shrink])") || !input.files.length) {
      return;
    }
    const chosen = new DataTransfer();
    (await Promise.all([...input.files].map(smaller))).forEach((file) => chosen.items.add(file));
    input.files = chosen.files;
    if (input.matches("[data-send]")) {
      input.form.requestSubmit();
    }
  });

  /* Where a reader is stays in the browser: it chooses the nearest place of the list, when asked to. */
  const nearest = (select, at) => {
    const narrowed = Math.cos((at.latitude * Math.PI) / 180);
    const far = ({ dataset }) =>
      Math.hypot(dataset.latitude - at.latitude, (dataset.longitude - at.longitude) * narrowed);
    return [...select.options].filter((place) => place.value).sort((one, other) => far(one) - far(other))[0];
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-locate]");
    if (!button) {
      return;
    }
    const form = button.form;
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const select = form.elements[button.dataset.locate];
        select.value = nearest(select, coords).value;
        if (form.elements.sort) {
          form.elements.sort.value = "NEAREST";
        }
        form.requestSubmit();
      },
      () => {
        button.textContent = button.dataset.denied;
      },
      { maximumAge: 600000, timeout: 10000 },
    );
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

  /* What may be meant, while one types: a combobox with a list. Without script the field is simply a form. */
  const PAUSE = 60;

  const suggest = (form) => {
    const field = form.elements.q;
    const list = document.createElement("div");
    const said = document.createElement("p");
    let asked;
    let timer;

    const options = () => [...list.querySelectorAll("[role=option]")];
    const active = () => list.querySelector("[aria-selected=true]");

    const close = () => {
      clearTimeout(timer);
      asked?.abort();
      list.replaceChildren();
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-controls");
      field.removeAttribute("aria-activedescendant");
    };

    const show = (html) => {
      list.innerHTML = html;
      const found = list.querySelector("[role=listbox]");
      if (!found) {
        said.textContent = "";
        close();
        return;
      }
      field.setAttribute("aria-controls", found.id);
      field.setAttribute("aria-expanded", "true");
      field.removeAttribute("aria-activedescendant");
      said.textContent = found.dataset.said;
    };

    const ask = async () => {
      asked?.abort();
      const typed = field.value.trim();
      if (!typed) {
        close();
        return;
      }
      asked = new AbortController();
      try {
        const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
        const html = await answer.text();
        show(answer.ok ? html : "");
      } catch (gone) {
        if (gone.name !== "AbortError") {
          close();
        }
      }
    };

    const move = (step) => {
      const all = options();
      const from = all.indexOf(active());
      const to = from < 0 && step < 0 ? all.length - 1 : from + step;
      all.forEach((option, at) => option.setAttribute("aria-selected", String(at === to)));
      if (all[to]) {
        field.setAttribute("aria-activedescendant", all[to].id);
        all[to].scrollIntoView({ block: "nearest" });
      } else {
        field.removeAttribute("aria-activedescendant");
      }
    };

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    field.addEventListener("keydown", (event) => {
      const steps = { ArrowDown: 1, ArrowUp: -1 };
      if (event.isComposing) {
        return;
      }
      if (steps[event.key] && options().length) {
        event.preventDefault();
        move(steps[event.key]);
      } else if (event.key === "ArrowDown") {
        ask();
      } else if (event.key === "Enter" && active()) {
        event.preventDefault();
        location.assign(active().dataset.href);
      } else if (event.key === "Escape" && options().length) {
        event.preventDefault();
        close();
      }
    });
    field.addEventListener("blur", close);
    window.addEventListener("pageshow", close);
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        location.assign(option.dataset.href);
      }
    });

    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    list.className = "suggestions";
    form.append(list, said);
    field.type = "text";
    field.enterKeyHint = "search";
    field.autocomplete = "off";
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
  };

  /* In a form of rows Enter goes to the next row, and Ctrl+Enter sends it. */
  document.addEventListener("keydown", (event) => {
    const form = event.key === "Enter" && event.target.matches("input") && event.target.closest("form[data-rows]");
    if (!form) {
      return;
    }
    event.preventDefault();
    const rows = [...form.querySelectorAll("input:not([type=hidden])")];
    const next = rows[rows.indexOf(event.target) + 1];
    if (event.ctrlKey || !next) {
      form.requestSubmit();
    } else {
      next.focus();
    }
  });

  document.body.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("meta[name=csrf]");
    if (token && event.detail.verb !== "get") {
      event.detail.headers["X-CSRF-Token"] = token.content;
    }
  });
  /* Found things that come in place of others are said aloud; on a phone they are what one looks for, and not where one chose. */
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (narrow.matches) {
      event.detail.swapOverride = "outerHTML show:window:top";
    }
  });
  document.body.addEventListener("htmx:afterSettle", () => {
    const place = document.querySelector("[data-said]");
    const news = document.querySelector("[data-say]");
    if (place && news) {
      place.textContent = "";
      window.requestAnimationFrame(() => {
        place.textContent = news.textContent;
      });
    }
  });

  /* What could not be fetched is asked for as any page is: its own answer says what is wrong. */
  ["htmx:sendError", "htmx:responseError"].forEach((failed) =>
    document.body.addEventListener(failed, (event) => {
      window.location.assign(event.detail.pathInfo.finalRequestPath);
    }),
  );
  document.body.addEventListener("htmx:load", (event) => prepare(event.target));

  prepare(document);
  document.querySelectorAll("form[data-suggest]").forEach(suggest);
  document.getElementById("form-problems")?.focus();
})();
