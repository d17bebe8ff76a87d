-- Title: The published figures of one area for some measures
select area, year_ends, measure, numerator, denominator, source, invented
  from published_figure
 where area = :area and measure = any (:measures)
 order by measure, year_ends
