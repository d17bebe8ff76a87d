-- Title: A panel of the demonstration, unless it is there
insert into panel (code, name) values (:code, :name) on conflict do nothing
