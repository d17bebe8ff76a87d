-- Title: Who looked at early signals and what they found, the latest first; not told to a chair with a conflict in one of the deaths
select k.id, k.panel, k.signal, k.what, k.observed, cast(k.deaths as text[]) as deaths, k.found, k.looked_at, who_in_words(k.looked_by) as looked_by,
       not exists (select 1 from unnest(k.deaths) as d (id) where not sees_case(d.id)) as seen
  from signal_look k
 where k.panel = any (:panels)
 order by k.looked_at desc, k.id desc
