-- Title: Keep that a person looked at an early signal, at which deaths, and what they found
insert into signal_look (panel, signal, what, observed, deaths, found, looked_at, looked_by)
values (:panel, :signal, :what, :observed, :deaths, :found, :now, :by)
