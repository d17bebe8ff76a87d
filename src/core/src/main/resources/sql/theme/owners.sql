-- Title: Who carries the work on themes now, one for each panel and theme
select distinct on (o.theme, o.panel) o.theme, o.panel, o.owner, o.since
  from theme_owner o
 where o.panel = any (:panels)
 order by o.theme, o.panel, o.id desc
