-- Title: Campaigns for a theme, the earliest first
select c.id, c.panel, c.what, c.from_on, c.until_on, c.place, c.entered_at, who_in_words(c.entered_by) as entered_by
  from campaign c
 where c.theme = :theme and c.panel = any (:panels)
 order by c.from_on, c.id
