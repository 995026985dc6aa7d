"""The parts people and bodies play in a meeting (*vai trò trong cuộc họp*)."""

from vn_notice.vocabulary.base import Vocabulary


class Role(Vocabulary):
    """What a participant did; one participant may have several roles."""

    CHAIR = "chair", "chủ trì", "presided over the meeting"
    DIRECTING = "directing", "dự và chỉ đạo", "attended as a guest and gave direction"
    ATTENDING = "attending", "tham dự", "attended"
    REPORTING = "reporting", "báo cáo", "gave a report"
    SPEAKING = "speaking", "tham luận, phát biểu", "gave a paper or spoke"
    CONCLUDING = "concluding", "kết luận", "drew the conclusions that the notice transmits"
