"""How far a product had come, where one text tells of several stages."""

from reportgen.model import Asset, StageAsOf
from reportgen.views.stages import in_order


def told(*stages: tuple[str, str]) -> Asset:
    return Asset(id="x-1", name="X-1", stages=tuple(StageAsOf(stage=stage, words=stage, as_of=day) for stage, day in stages))


def test_stages_of_one_day_stand_in_the_order_of_progress() -> None:
    product = told(("phase 2", "2003-07-24"), ("phase 1", "2003-07-24"), ("preclinical", "2001"), ("phase 1/2", "2003-07-24"))
    assert [stage.stage for stage in in_order(product)] == ["preclinical", "phase 1", "phase 1/2", "phase 2"]


def test_a_later_day_goes_after_an_earlier_one_whatever_the_stage() -> None:
    product = told(("phase 1", "2005"), ("phase 2", "2003-07-24"))
    assert [stage.stage for stage in in_order(product)] == ["phase 2", "phase 1"]
