/// The script of the page: it filters, orders and folds; all there is to read is there without it.
enum PageScript {
  static let text: StaticString = #"""

    'use strict';
    {
      // Words are found with and without their tone marks.
      const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
      const ticked = (form, name) =>
        new Set([...form.querySelectorAll(`[name=${name}]:checked`)].map(box => box.value));

      function filters(form) {
        const table = document.getElementById(form.getAttribute('aria-controls'));
        const rows = [...table.tBodies].flatMap(body => [...body.rows]).filter(row => row.dataset.relation);
        const words = new Map();
        const columns = [...table.tHead.rows[0].cells];
        const field = name => form.elements.namedItem(name);

        function showRows() {
          const wanted = plain(field('words').value.trim());
          const list = field('list')?.value ?? '';
          const relations = field('relation') && ticked(form, 'relation');
          let count = 0;
          for (const row of rows) {
            if (wanted && !words.has(row)) words.set(row, plain(row.textContent));
            const shown = (!wanted || words.get(row).includes(wanted))
              && (!list || row.dataset.list === list)
              && (!relations || relations.has(row.dataset.relation));
            row.hidden = !shown;
            if (shown) count += 1;
          }
          for (const body of table.tBodies) {
            const heading = body.querySelector('.group');
            if (heading) heading.hidden = ![...body.rows].some(row => row !== heading && !row.hidden);
          }
          form.querySelector('output').textContent = `${count} / ${rows.length}`;
        }

        function showColumns() {
          const plans = ticked(form, 'plan');
          columns.forEach((column, index) => {
            const isHidden = column.dataset.plan !== undefined && !plans.has(column.dataset.plan);
            if (column.hidden === isHidden) return;
            column.hidden = isHidden;
            for (const row of rows) row.cells[index].hidden = isHidden;
          });
        }

        const inOrder = [...rows];
        function order() {
          const byPlace = field('order').value === 'place';
          const ordered = byPlace
            ? [...inOrder].sort((left, right) => left.dataset.place - right.dataset.place) : inOrder;
          table.tBodies[0].append(...ordered);
        }

        form.hidden = false;
        form.addEventListener('submit', event => event.preventDefault());
        form.addEventListener('input', event => {
          if (event.target.name === 'plan') showColumns();
          else if (event.target.name === 'order') order();
          else showRows();
        });
        // A place that a link leads to is shown whatever the filter hides.
        addEventListener('hashchange', () => {
          const row = document.getElementById(location.hash.slice(1))?.closest('tr');
          if (row?.hidden && table.contains(row)) { form.reset(); showRows(); row.scrollIntoView(); }
        });
        showRows();
      }

      document.querySelectorAll('form.filters').forEach(filters);
      // A text that a link leads into is opened.
      const reveal = () => {
        const place = document.getElementById(location.hash.slice(1));
        const text = place?.closest('details.source:not([open])');
        if (!text) return;
        text.open = true;
        place.scrollIntoView();
      };
      addEventListener('hashchange', reveal);
      reveal();
      // On paper nothing stays folded but the texts.
      const folded = () => document.querySelectorAll('details:not([open]):not(.source)');
      let opened = [];
      addEventListener('beforeprint', () => {
        opened = [...folded()];
        for (const details of opened) details.open = true;
      });
      addEventListener('afterprint', () => { for (const details of opened) details.open = false; });
    }

    """#
}
