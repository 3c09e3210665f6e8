/* Leaves at once, and keeps the steps of a question out of the history of this tab. Without this script every link and form still works. */
(function () {
  "use strict";
  var escapes = [];
  var busy = false;

  function leave() {
    var link = document.querySelector("[data-exit]");
    document.title = "\u2026";
    document.body.hidden = true;
    location.replace(link ? link.href : "/verlaat");
  }

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || event.repeat) return;
    escapes = escapes.concat(event.timeStamp).slice(-3);
    if (escapes.length === 3 && event.timeStamp - escapes[0] < 2000 && document.querySelector("[data-exit]")) leave();
  });

  function show(html, url) {
    var next = new DOMParser().parseFromString(html, "text/html");
    history.replaceState(null, "", url);
    document.documentElement.replaceWith(document.adoptNode(next.documentElement));
    window.scrollTo(0, 0);
    var target = document.querySelector("[data-focus]") || document.querySelector("main");
    if (target) {
      if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
      target.focus({ preventScroll: !target.hasAttribute("data-focus") });
    }
    document.dispatchEvent(new Event("page:shown"));
  }

  function plainSubmit(form, button) {
    if (button && button.name) {
      var field = document.createElement("input");
      field.type = "hidden";
      field.name = button.name;
      field.value = button.value;
      form.append(field);
    }
    HTMLFormElement.prototype.submit.call(form);
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a[href]") : null;
    if (!link) return;
    if (link.hasAttribute("data-exit")) {
      event.preventDefault();
      leave();
      return;
    }
    var plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    var hash = link.getAttribute("href").charAt(0) === "#";
    if (!plainClick || hash || !link.closest("[data-replace]") || link.origin !== location.origin) return;
    if (link.target || link.hasAttribute("download")) return;
    event.preventDefault();
    location.replace(link.href);
  });

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.defaultPrevented || !form.closest("[data-replace]") || !window.fetch) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    var button = event.submitter;
    var action = (button && button.getAttribute("formaction")) || form.getAttribute("action") || location.href;
    var url = new URL(action, location.href);
    var data = new FormData(form);
    if (button && button.name) data.append(button.name, button.value);
    var request = { method: "POST", body: data, credentials: "same-origin", headers: { Accept: "text/html" } };
    if ((form.getAttribute("method") || "get").toLowerCase() === "get") {
      url.search = new URLSearchParams(data).toString();
      location.replace(url);
      return;
    }
    if (form.enctype !== "multipart/form-data") request.body = new URLSearchParams(data);
    fetch(url, request)
      .then(function (answer) {
        var html = (answer.headers.get("Content-Type") || "").indexOf("text/html") === 0;
        if (!html) throw new TypeError("not a page");
        return answer.text().then(function (text) {
          busy = false;
          show(text, answer.redirected ? answer.url : location.href);
        });
      })
      .catch(function () {
        busy = false;
        plainSubmit(form, button);
      });
  });

  // A page that the browser kept in memory may show what was typed: ask the server again.
  window.addEventListener("pageshow", function (event) {
    busy = false;
    if (event.persisted && document.querySelector("[data-replace]")) location.reload();
  });
})();
