-- Title: Since when deaths of these panels are held
select panel, min(died_on) as held_since from fact_notification where panel = any (:panels) group by panel
