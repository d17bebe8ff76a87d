-- Title: Makes a panel or gives it another name; answers whether it is new
insert into panel (code, name) values (:code, :name)
on conflict (code) do update set name = excluded.name
returning xmax = 0 as made
