-- Title: Keep a step on a report's way
insert into annual_report_event (panel, year, at, by_name, by_person, act, words)
values (:panel, :year, cast(:at as timestamptz), :name, :person, :act, :words)
