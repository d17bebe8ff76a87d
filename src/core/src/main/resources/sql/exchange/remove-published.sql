-- Title: Take out the published figures of one area
delete from published_figure where area = :area
