-- One line that heads the anonymised case on the agenda: "Girl, 10 weeks, Hull".
set search_path = cdop;
alter table anonymised_case add column heading text;
