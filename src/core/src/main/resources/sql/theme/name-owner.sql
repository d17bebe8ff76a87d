-- Title: Name who carries the work on a theme
insert into theme_owner (panel, theme, owner, since, entered_at, entered_by) values (:panel, :theme, :owner, :since, :now, :by)
