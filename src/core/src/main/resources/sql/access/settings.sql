-- Title: The value set for each of these panels, else for all panels; none where neither is set
select p.panel,
       (select s.value from setting s where s.name = :name and (s.panel is null or s.panel = p.panel) order by s.panel nulls last limit 1) as value
  from unnest(:panels) as p (panel)
