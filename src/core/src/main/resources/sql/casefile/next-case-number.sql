-- Title: The next running number of a panel and year; two askers get two numbers
insert into case_number (panel, year, last)
values (:panel, :year, 1)
on conflict (panel, year) do update set last = case_number.last + 1
returning last
