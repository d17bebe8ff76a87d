-- Title: Take out a campaign that was entered by mistake
delete from campaign where id = :id and works_on_themes(panel)
