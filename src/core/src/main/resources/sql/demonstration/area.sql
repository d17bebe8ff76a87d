-- Title: The council area that a demonstration panel covers
insert into council_area (gss_code, name, panel) values (:gss, :name, :panel)
on conflict (gss_code) do nothing
