-- Title: The areas for which a published figure of one of these measures is held
select distinct area from published_figure where measure = any (:measures) order by area
