-- Title: Enter a campaign for a theme
insert into campaign (panel, theme, what, from_on, until_on, place, entered_at, entered_by)
values (:panel, :theme, :what, :from, cast(:until as date), :place, :now, :by)
