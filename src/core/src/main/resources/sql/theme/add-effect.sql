-- Title: Record what the work on a theme changed
insert into theme_effect (panel, theme, changed, evidence, measured_on, entered_at, entered_by)
values (:panel, :theme, :changed, :evidence, :measured, :now, :by)
