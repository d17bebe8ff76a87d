-- Title: Keeps the counts that a public table shows
insert into published_count (ledger, panel, first_year, last_year, cell, count)
select :ledger, s.panel, s.first_year, s.last_year, s.cell, s.count
  from unnest(cast(:panels as text[]), cast(:firsts as bigint[]), cast(:lasts as bigint[]), cast(:cells as text[]), cast(:counts as bigint[]))
       as s (panel, first_year, last_year, cell, count)
 order by s.panel, s.first_year, s.last_year, s.cell
    on conflict (ledger, panel, first_year, last_year, cell) do update
   set count = excluded.count
 where published_count.count <> excluded.count
