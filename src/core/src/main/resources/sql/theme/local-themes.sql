-- Title: Local themes with every edition, the latest first
select t.id, t.panel, t.name, e.edition, cast(e.rule as text) as rule, e.cases, e.saved_at, who_in_words(e.saved_by) as saved_by
  from local_theme t
  join local_theme_edition e on e.theme_id = t.id
 where cast(:id as bigint) is null or t.id = cast(:id as bigint)
 order by t.panel, t.name, e.edition desc
