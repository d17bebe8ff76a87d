-- Title: Save the next edition of a local theme; nothing where that edition was saved meanwhile
insert into local_theme_edition (theme_id, panel, edition, rule, cases, saved_at, saved_by)
values (:id, :panel, :edition, cast(:rule as jsonb), :cases, :now, :by)
on conflict (theme_id, edition) do nothing
