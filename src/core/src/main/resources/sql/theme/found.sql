-- Title: The cases that rules of themes propose, or one case, with what a person decided
select panel, case_ref, state, theme, proposed, belongs, edition, why, decided_at, decided_by
  from themes_found(cast(:case as bigint), :themes, :paths)
 where cast(:panels as text[]) is null or panel = any (cast(:panels as text[]))
