-- Title: Make a local theme; nothing where the panel has one of this name
insert into local_theme (panel, name) values (:panel, :name) on conflict (panel, name) do nothing
