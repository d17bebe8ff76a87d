-- Title: What changed by the work on a theme, as it was measured, the earliest first
select e.id, e.panel, e.changed, e.evidence, e.measured_on, e.entered_at, who_in_words(e.entered_by) as entered_by
  from theme_effect e
 where e.theme = :theme and e.panel = any (:panels)
 order by e.measured_on, e.id
