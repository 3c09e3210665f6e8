/* Copy and print buttons; they stay hidden without this script, as they would do nothing. */
(function () {
  "use strict";
  function reveal() {
    document.querySelectorAll("[data-copy][hidden], [data-print][hidden]").forEach(function (button) {
      button.hidden = false;
    });
    var summary = document.querySelector("[data-focus]");
    if (summary) summary.focus();
  }

  function legacyCopy(text) {
    var area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest ? event.target.closest("[data-copy], [data-print]") : null;
    if (!button) return;
    if (button.hasAttribute("data-print")) {
      window.print();
      return;
    }
    var source = document.querySelector(button.getAttribute("data-copy"));
    var text = (source.value || source.textContent).trim().replace(/\s+/g, " ");
    var done = function () {
      var status = document.querySelector("[data-copied]");
      if (status) status.textContent = status.getAttribute("data-copied");
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, function () { legacyCopy(text); done(); });
    else { legacyCopy(text); done(); }
  });

  document.addEventListener("page:shown", reveal);
  reveal();
})();
