-- Title: The steps on a report's way, the latest first
select e.at, e.by_name, e.by_person, e.act, e.words
  from annual_report_event e
 where e.panel = :panel and e.year = :year
 order by e.id desc
