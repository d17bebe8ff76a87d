-- Title: Reports that are published, the latest first
select r.panel, p.name as panel_name, r.year, r.published_at, r.published_by
  from annual_report r
  join panel p on p.code = r.panel
 where r.stage = 'PUBLISHED'
 order by r.year desc, p.name
