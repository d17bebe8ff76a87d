-- Title: Sets a limit or rule
insert into setting (name, panel, value) values (:name, cast(:panel as text), :value)
on conflict (name, panel) do update set value = excluded.value
