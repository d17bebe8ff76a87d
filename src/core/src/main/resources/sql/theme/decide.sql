-- Title: Keep what a person decided on a case and a theme, with what the rule said at that moment
insert into theme_decision (case_id, theme, edition, proposed, belongs, why, decided_at, decided_by)
select f.id, :theme, :edition, exists (select 1 from themes_found(f.id, :themes, :paths) m where m.proposed), :belongs, :why, :now, :by
  from case_file f
 where f.id = :case
